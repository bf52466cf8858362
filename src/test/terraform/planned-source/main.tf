terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}
provider "aws" {
  region                      = var.region
  skip_credentials_validation = true
  skip_requesting_account_id  = true
  skip_metadata_api_check     = true
  skip_region_validation      = true
}
variable "region" { default = "eu-central-1" }
variable "svc" { default = "s33" }
variable "on" { default = true }
resource "aws_vpc" "main" {
  cidr_block           = "10.0.0.0/16"
  enable_dns_hostnames = !var.on
}
resource "aws_subnet" "a" {
  vpc_id     = aws_vpc.main.id
  cidr_block = "10.0.1.0/24"
}
resource "aws_vpc_endpoint" "cache" {
  vpc_id              = aws_vpc.main.id
  service_name        = "com.amazonaws.${var.region}.elasticache"
  vpc_endpoint_type   = "Interface"
  private_dns_enabled = var.on
  subnet_ids          = [aws_subnet.a.id]
  security_group_ids  = ["sg-0123456789abcdef0"]
  policy              = <<-POLICY
    {
      "Version": "2012-10-17",
      "Statement": [
        {
          "Effect": "Allow",
          "Principal": "*",
          "Action": ["elasticache:DescribeCacheClusters", "elasticache:DescribeFoo"],
          "Resource": "*",
          "Condition": {"StringEquals": {"aws:PrincipalAccount": "123456789012"}}
        }
      ]
    }
  POLICY
}
resource "aws_vpc_endpoint" "odd" {
  vpc_id       = aws_vpc.main.id
  service_name = "com.amazonaws.${var.region}.${var.svc}"
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Principal = "*"
      Action    = ["s3:GetObjects", "s3:PutObject"]
      Resource  = "arn:aws:s3:::b/*"
    }]
  })
}
data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["dynamodb:GetItemm"]
    resources = ["*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
  }
}
module "ep" {
  source   = "./modules/endpoint"
  for_each = toset(["one", "two"])
  vpc_id   = aws_vpc.main.id
  policy   = data.aws_iam_policy_document.d.json
}
