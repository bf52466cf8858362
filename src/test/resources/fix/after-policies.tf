variable "name" { type = string }
resource "aws_vpc_endpoint" "a" {
  vpc_id            = "vpc-0123456789abcdef0"
  service_name      = "com.amazonaws.us-east-1.elasticache"
  vpc_endpoint_type = "Interface"
  subnet_ids        = ["subnet-0123456789abcdef0"]
  private_dns_enabled = true
  policy = <<-EOT
    {
      "Version": "2012-10-17",
      "Statement": [{
        "Effect": "Allow",   
        "Principal": {"AWS": "111122223333"},
        "Action": ["elasticache:DescribeCacheClusters", "elasticache:List*"],
        "Resource": "arn:aws:elasticache:us-east-1:111122223333:cluster:${var.name}"
      }]
    }
  EOT
}
resource "aws_vpc_endpoint" "b" {
  vpc_id            = "vpc-0123456789abcdef1"
  service_name      = "com.amazonaws.us-east-1.elasticache"
  vpc_endpoint_type = "Interface"
  subnet_ids        = ["subnet-0123456789abcdef0"]
  private_dns_enabled = true
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow" # comment
      Principal = { AWS = "111122223333" }
      Action    = [
        "elasticache:DescribeCacheClusters", # first
        "elasticache:Describe*",
        "elasticache:DescribeUsers",        # gone
      ]
      Resource  = "*"
    }]
  })
}
data "aws_iam_policy_document" "c" {
  statement {
    effect = "Allow"
    principals {
      type        = "AWS"
      identifiers = ["111122223333"]
    }
    actions   = ["elasticache:Describe*"]
    resources = ["arn:aws:elasticache:us-east-1:111122223333:cluster:*"]
    condition {
      test     = "StringEquals"
      variable = "aws:PrincipalOrgID"
      values   = ["o-a1b2c3d4e5"]
    }
  }
}
resource "aws_vpc_endpoint" "c" {
  vpc_id            = "vpc-0123456789abcdef2"
  service_name      = "com.amazonaws.us-east-1.elasticache"
  vpc_endpoint_type = "Interface"
  subnet_ids        = ["subnet-0123456789abcdef0"]
  private_dns_enabled = true
  policy = data.aws_iam_policy_document.c.json
}
