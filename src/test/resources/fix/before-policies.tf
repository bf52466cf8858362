variable "name" { type = string }
resource "aws_vpc_endpoint" "a" {
  vpc_id            = "vpc-0123456789abcdef0"
  service_name      = "com.amazonaws.us-east-1.elasticache"
  vpc_endpoint_type = "Interface"
  subnet_ids        = ["subnet-0123456789abcdef0"]
  private_dns_enabled = true
  policy = <<-EOT
    {
      "Statement": [{
        "Effect": "allow",   
        "Principal": {"AWS": "111122223333"},
        "Action": ["elasticache:DescribeCacheCluster", "elasticache:DescribeCacheClusters", "elasticache:List*"],
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
    Statement = [{
      Effect    = "allow" # comment
      Principal = { aws = "111122223333" }
      Action    = [
        "elasticache:DescribeCacheCluster", # first
        "elasticache:Describe*",
        "elasticache:DescribeUsers",        # gone
      ]
      Resource  = "*"
    }]
  })
}
data "aws_iam_policy_document" "c" {
  statement {
    effect = "allow"
    principals {
      type        = "AWS"
      identifiers = ["111122223333"]
    }
    actions   = ["elasticache:DescribeCacheCluster", "elasticache:Descibe*"]
    resources = ["arm:aws:elasticache:us-east-1:111122223333:cluster:*"]
    condition {
      test     = "StringEqual"
      variable = "aws:PrincipalOrgId2"
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
